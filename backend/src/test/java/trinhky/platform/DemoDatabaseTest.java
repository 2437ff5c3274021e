package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trinhky.shared.StartRefused;

class DemoDatabaseTest {

    private static final DemoDatabase DEMO = new DemoDatabase(List.of("V0002__x.sql", "R__organisation_province.sql"));
    private static final DemoDatabase OWN = new DemoDatabase(List.of("V0002__x.sql"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmptyDatabaseBecomesEither(boolean demo) {
        assertThatCode(() -> new DemoDatabase(List.of()).require(demo)).doesNotThrowAnyException();
    }

    @Test
    void itStaysWhatItBeganAs() {
        assertThatCode(() -> DEMO.require(true)).doesNotThrowAnyException();
        assertThatCode(() -> OWN.require(false)).doesNotThrowAnyException();
    }

    @Test
    void theDemoDoesNotComeAmongRealAccounts() {
        assertThatThrownBy(() -> OWN.require(true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("without");
    }

    @Test
    void publishedPasswordsDoNotStayWhenTheDemoIsSwitchedOff() {
        assertThatThrownBy(() -> DEMO.require(false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("published passwords");
    }
}
