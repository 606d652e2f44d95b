"""A small electric car for two: nobody's model."""

from models import city_car

VIEW = city_car.VIEW


def build() -> None:
    city_car.build(city_car.passenger_car())
