package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One plan, from the drafter's desk to its first consolidated report, through two power cuts. */
@ExtendWith(WalkedRoad.class)
class WholeRoadIT {

    @Test
    void planGoesFromItsDraftToItsFirstConsolidatedReport(WalkedRoad.Walk walk) {
        assertThatCode(walk::road).doesNotThrowAnyException();
    }
}
