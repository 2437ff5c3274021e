package trinhky.distribution;

import java.time.Instant;
import java.util.List;

/** Receipts that are missed: so many hours have passed and the recipient has not told that the document arrived. */
public interface OverdueReceipts {

    /** Every delivery whose receipt is missed at the moment, in the order in which they were due. */
    List<OverdueReceipt> at(Instant moment);
}
