no-such-connection = There is no connection { $name }. There are: { $connections }.
objects-not-yet = This page isn't part of this version yet. Objects are opened from the start page, by id.
history-not-yet = The history isn't part of this version yet.
nothing = There is nothing at this address.
bad-encoding = The address { $asked } has a percent sign that encodes nothing.
wrong-parts = The address { $asked } has a part too few or too many. An object's is #/object/<connection>/<object id>.
no-such-page = There is no page at { $asked }.
