package trinhky.reporting.application.read;

import java.util.List;

/** The cycles that the reader's unit has to do with, the latest due first. */
public record CycleListView(List<CycleRowView> items) {}
