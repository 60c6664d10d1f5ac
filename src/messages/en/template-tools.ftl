### What the toolbar says of templates.

template = Template
template-hint = Keys and values that your team wants
