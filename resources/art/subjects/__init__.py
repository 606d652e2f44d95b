"""One module for each picture: `build()` makes the model, `VIEW` says how it is looked at."""
