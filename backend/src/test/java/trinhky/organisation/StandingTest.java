package trinhky.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 10);

    @Autowired
    OfficialDirectory officials;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ownPositionsGiveTheGroups() {
        assertThat(officials.standing("sct.officer", FIRST).groupKeys())
                .containsExactly("unit:sct:OFFICER", "position:sct.officer");
    }

    @Test
    void chairAndChiefAlsoHeadTheirUnit() {
        assertThat(officials.standing("vpub.chief", FIRST).groupKeys())
                .containsExactly("unit:vpub:CHIEF_OF_OFFICE", "unit:vpub:HEAD", "position:vpub.chief");
        assertThat(officials.holdersOf("ubnd", Role.HEAD, FIRST))
                .extracting(OfficialSummary::id)
                .containsExactly("ubnd.chair");
    }

    @Test
    void oneOfficialMayHoldSeveralPositions() {
        assertThat(officials.standing("vpub.clerk", FIRST).groupKeys()).contains("unit:ubnd:CLERK", "unit:vpub:CLERK");
    }

    @Test
    void aSubstituteHasTheGroupsOfBothFromTheFirstDayToTheLast() {
        substitute("sct.head", "sct.deputy", null);
        Standing on = officials.standing("sct.deputy", FIRST);
        assertThat(on.groupKeys()).contains("unit:sct:HEAD", "position:sct.head", "unit:sct:DEPUTY_HEAD");
        assertThat(on.actingFor()).singleElement().satisfies(acting -> {
            assertThat(acting.absentName()).isEqualTo("Giám đốc Sở Công Thương");
            assertThat(acting.position().groupKeys()).contains("unit:sct:HEAD");
        });
        assertThat(officials.standing("sct.deputy", LAST).actingFor()).hasSize(1);
        assertThat(officials.standing("sct.deputy", FIRST.minusDays(1)).actingFor())
                .isEmpty();
        assertThat(officials.standing("sct.deputy", LAST.plusDays(1)).actingFor())
                .isEmpty();
    }

    @Test
    void theSubstitutesOfASubstituteGetNothing() {
        substitute("sct.head", "sct.deputy", null);
        substitute("sct.deputy", "sct.officer", null);
        assertThat(officials.standing("sct.officer", FIRST).groupKeys())
                .contains("unit:sct:DEPUTY_HEAD")
                .doesNotContain("unit:sct:HEAD");
    }

    @Test
    void administrationIsNotPassedOnSilently() {
        substitute("admin", "vpub.officer", null);
        assertThat(officials.standing("vpub.officer", FIRST).actingFor()).isEmpty();
        substitute("admin", "vpub.officer-th", "vpub.admin");
        assertThat(officials.standing("vpub.officer-th", FIRST).groupKeys()).contains("unit:vpub:ADMINISTRATOR");
    }

    @Test
    void endingItEarlyTakesTheGroupsAwayFromThatDayOn() {
        substitute("sct.head", "sct.deputy", null);
        jdbc.sql("update substitution set ended_on = '2026-06-03'").update();
        assertThat(officials.standing("sct.deputy", LocalDate.of(2026, 6, 2)).actingFor())
                .hasSize(1);
        assertThat(officials.standing("sct.deputy", LocalDate.of(2026, 6, 3)).actingFor())
                .isEmpty();
    }

    private void substitute(String absent, String substitute, String position) {
        jdbc.sql("""
                        insert into substitution (id, absent_id, substitute_id, position_id, valid_from, valid_to, reason,
                                                  created_by, created_at, version)
                        values (gen_random_uuid(), :absent, :substitute, :position::text, :from, :to, 'nghỉ phép', 'admin',
                                '2026-05-30T00:00:00Z', 1)
                        """)
                .param("absent", absent)
                .param("substitute", substitute)
                .param("position", position, Types.VARCHAR)
                .param("from", FIRST)
                .param("to", LAST)
                .update();
    }
}
