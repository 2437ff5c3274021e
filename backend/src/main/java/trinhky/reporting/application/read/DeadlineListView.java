package trinhky.reporting.application.read;

import java.util.List;

/** Due days in their order. */
public record DeadlineListView(List<DeadlineView> items) {}
