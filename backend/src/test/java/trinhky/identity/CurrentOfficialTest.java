package trinhky.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentOfficialTest {

    @Test
    void unitsAreThoseOfThePositionsHeldAndActedIn() {
        assertThat(official(List.of("unit:sct:OFFICER", "position:p-1"), Map.of("unit:stc:HEAD", "p-2"))
                        .unitIds())
                .containsExactlyInAnyOrder("sct", "stc");
    }

    @Test
    void administeringOpensNoUnit() {
        assertThat(official(List.of("unit:vpub:ADMINISTRATOR", "unit:vpub:CLERK"), Map.of())
                        .unitIds())
                .containsExactly("vpub");
        assertThat(official(List.of("unit:vpub:ADMINISTRATOR"), Map.of()).unitIds())
                .doesNotContain("vpub");
    }

    @Test
    void whoHoldsNoPositionIsOfNoUnitWhateverTheRegistrationSays() {
        assertThat(official(List.of(), Map.of()).unitIds()).containsExactly("");
    }

    private static CurrentOfficial official(List<String> groups, Map<String, String> actingFor) {
        return new CurrentOfficial("a", "A", "Chuyên viên", "sct", groups, actingFor);
    }
}
