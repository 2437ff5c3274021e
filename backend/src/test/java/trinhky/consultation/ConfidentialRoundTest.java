package trinhky.consultation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** While a round is open, nobody who is asked learns what the others said. */
@IntegrationTest
class ConfidentialRoundTest {

    private static final String DISAGREES = "{\"kind\":\"DISAGREE\",\"generalText\":\"Chưa khả thi\","
            + "\"comments\":[{\"anchor\":\"Mục 1\",\"text\":\"Bỏ\"}]}";

    @Autowired
    Consultation consultation;

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestOfficials officials;

    private ConsultedProvince province;
    private UUID roundId;
    private String asked;

    @BeforeEach
    void oneOfTwoUnitsDisagrees() throws Exception {
        province = new ConsultedProvince(jdbc, 2);
        roundId = consultation.sent(province, SilencePolicy.TREATED_AS_AGREED);
        consultation.answer(roundId, province.asked(0), DISAGREES);
        asked = ConsultedProvince.officerOf(province.asked(1));
    }

    @Test
    void theDrafterAndTheCommitteeKnowWhoSaidWhat() throws Exception {
        for (String party : new String[] {
            ConsultedProvince.officerOf(province.drafting), ConsultedProvince.headOf(province.committee)
        }) {
            consultation
                    .ask(get("/api/rounds/" + roundId), party)
                    .andExpect(jsonPath("$.units[*].kind", hasItem("DISAGREE")))
                    .andExpect(jsonPath("$.round.figures.disagreed").value(1));
        }
    }

    @Test
    void aUnitAskedKnowsOnlyThatOthersAnswered() throws Exception {
        consultation
                .ask(get("/api/rounds/" + roundId), asked)
                .andExpect(jsonPath("$.units[*].state", hasItem("GIVEN")))
                .andExpect(jsonPath("$.units[*].kind", empty()))
                .andExpect(jsonPath("$.round.figures.given").value(1))
                .andExpect(jsonPath("$.round.figures.disagreed").value(0))
                .andExpect(jsonPath("$.round.figures.comments").value(0));
        consultation
                .ask(get("/api/invitations/" + consultation.invitation(roundId, province.asked(1))), asked)
                .andExpect(jsonPath("$.round.figures.disagreed").value(0));
        consultation.ask(get("/api/rounds/" + roundId + "/opinions"), asked).andExpect(status().isForbidden());
        consultation
                .ask(get("/api/rounds/" + roundId + "/opinions.xlsx"), asked)
                .andExpect(status().isForbidden());
    }

    @Test
    void whatWasSaidIsKnownWhenTheRoundIsClosed() throws Exception {
        RoundView round = rounds.round(roundId);
        rounds.noLongerNeeded(round.subjectType(), round.subjectId(), "Đã ký.");
        consultation
                .ask(get("/api/rounds/" + roundId), asked)
                .andExpect(jsonPath("$.units[*].kind", hasItem("DISAGREE")))
                .andExpect(jsonPath("$.round.figures.disagreed").value(1));
    }

    @Test
    void anotherCommitteeAndWhoAdministersTheProductReadNothing() throws Exception {
        String elsewhere =
                ConsultedProvince.headOf(province.unit("khac", "PROVINCE_COMMITTEE", "Ủy ban nhân dân tỉnh Khác"));
        String administrator = officials.inNewUnit("ADMINISTRATOR");
        jdbc.update("update position set unit_id = ? where id = ?", province.drafting, administrator);
        jdbc.update("update official set unit_id = ? where id = ?", province.drafting, administrator);
        for (String other : new String[] {elsewhere, administrator}) {
            consultation.ask(get("/api/rounds/" + roundId), other).andExpect(status().isForbidden());
        }
    }
}
