"""Makes the model that Hearsay's `reading` module ships. Not needed to build or run Hearsay."""
