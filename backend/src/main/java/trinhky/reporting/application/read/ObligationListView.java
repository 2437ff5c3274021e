package trinhky.reporting.application.read;

import java.util.List;

/**
 * Duties of units.
 *
 * @param total how many match
 */
public record ObligationListView(int total, List<ObligationRowView> items) {}
