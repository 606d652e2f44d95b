"""The visit: where the show stands, who is there, what happens next. Pure, time passed in."""
