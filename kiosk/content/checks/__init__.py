"""What `kiosk check` looks at. None of it is loaded while a show plays."""
