package trinhky.organisation.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.shared.BusinessClock;
import trinhky.testing.As;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

/** Whoever arranges substitutions without being an administrator cannot become one by it. */
@IntegrationTest
@DemoProvince
class AdministratorsSubstituteTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    BusinessClock clock;

    @Test
    void theChiefOfTheOfficeMakesNobodyAdministrator() throws Exception {
        As.official(mvc, "vpub.chief")
                .posts("/api/substitutions", forTheAdministrator())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.administrators-only"));
    }

    @Test
    void anAdministratorArrangesTheOwnSubstitute() throws Exception {
        As.official(mvc, "admin")
                .posts("/api/substitutions", forTheAdministrator())
                .andExpect(status().isCreated());
    }

    private String forTheAdministrator() {
        return "{\"absentId\":\"admin\",\"substituteId\":\"vpub.chief\",\"positionId\":\"vpub.admin\","
                + "\"validFrom\":\"%s\",\"validTo\":\"%s\",\"reason\":\"Nghỉ phép\"}"
                        .formatted(clock.today(), clock.today().plusDays(3));
    }
}
