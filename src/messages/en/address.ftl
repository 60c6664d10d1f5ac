no-such-connection = Unknown connection { $name }. Available: { $connections }.
objects-not-yet = This page isn't available yet.
history-not-yet = The history isn't available yet.
nothing = There is no page at this address.
bad-encoding = The address { $asked } contains an invalid % escape.
wrong-parts = The address { $asked } is malformed. An object has the address #/object/<connection>/<object id>.
no-such-page = There is no page at { $asked }.
