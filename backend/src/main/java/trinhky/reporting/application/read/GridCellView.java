package trinhky.reporting.application.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one unit reported for one indicator. */
public record GridCellView(
        @Nullable BigDecimal amount,
        boolean nil,
        boolean unusual,
        boolean explained,
        @Nullable String remark,
        int version) {}
