package trinhky.reporting.application.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit in the grid.
 *
 * @param cells one for each indicator, in their order; null where the unit is not asked
 */
public record GridRowView(ObligationRowView obligation, List<@Nullable GridCellView> cells) {}
