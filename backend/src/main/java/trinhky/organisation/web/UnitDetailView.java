package trinhky.organisation.web;

import java.util.List;

/** A unit with its other names, its positions and the units it succeeded. */
record UnitDetailView(UnitView unit, List<String> aliases, List<SeatView> seats, List<UnitView> predecessors) {}
