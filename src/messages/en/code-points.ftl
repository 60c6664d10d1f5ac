### The switch that shows what differs by its numbers in Unicode.

code-points = Code points
what-they-are = Show each character that differs by its number in Unicode
