package trinhky.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.BusinessClock;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class AdministrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc web;

    @Autowired
    UnitDirectory units;

    @Autowired
    OfficialDirectory officials;

    @Autowired
    BusinessClock clock;

    @BeforeEach
    void onTheFirstOfJune() {
        clock.moveTo(Instant.parse("2026-06-01T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/units",
        "GET, /api/units/sct",
        "POST, /api/units",
        "PUT, /api/units/sct",
        "POST, /api/units/sct/end",
        "POST, /api/units/sct/positions",
        "GET, /api/officials",
        "POST, /api/officials",
        "POST, /api/officials/sct.officer/deactivate",
        "POST, /api/officials/sct.officer/password",
        "POST, /api/appointments",
        "POST, /api/appointments/7b0d5a52-7d3c-4d42-9d36-0f3a5d4d7a11/end",
        "GET, /api/substitutions",
        "POST, /api/substitutions",
        "POST, /api/substitutions/7b0d5a52-7d3c-4d42-9d36-0f3a5d4d7a11/end"
    })
    void isRefusedToWhoeverIsNoAdministrator(String method, String address) throws Exception {
        for (String official : new String[] {"sct.head", "ubnd.chair", "vpub.clerk"}) {
            web.perform(request(HttpMethod.valueOf(method), address)
                            .with(user(official))
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void findsUnitsWithoutDiacriticsAndByEarlierNames() throws Exception {
        as("admin", get("/api/units").param("search", "cong thuong"))
                .andExpect(jsonPath("$[*].id", containsInAnyOrder("sct", "bct")));
        as("admin", get("/api/units").param("search", "cuc thong ke"))
                .andExpect(jsonPath("$[*].id", containsInAnyOrder("thongke")));
        as("admin", get("/api/units").param("kind", "WARD")).andExpect(jsonPath("$", hasSize(20)));
    }

    @Test
    void showsWhoHoldsWhichPosition() throws Exception {
        as("admin", get("/api/units/skhcn"))
                .andExpect(jsonPath(
                        "$.seats[?(@.role == 'HEAD')].holderName", hasItem("Giám đốc Sở Khoa học và Công nghệ")))
                .andExpect(jsonPath("$.predecessors[0].id").value("stttt"));
        as("admin", get("/api/units/none")).andExpect(status().isNotFound());
    }

    @Test
    void saysEverythingThatIsWrongWithANewUnitInTheReadersLanguage() throws Exception {
        String wrong = "{\"name\":\"Sở Y tế\",\"officialEmail\":\"hộp thư\",\"parentId\":\"none\"}";
        as("admin", json(post("/api/units"), wrong))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder("kind", "validFrom", "name", "shortName", "officialEmail", "parentId")))
                .andExpect(jsonPath(
                        "$.errors[?(@.field == 'name')].message",
                        hasItem("Đã có đơn vị đang hoạt động tên “Sở Y tế”.")));
        as("admin", json(post("/api/units"), wrong).header("Accept-Language", "en"))
                .andExpect(jsonPath(
                        "$.errors[?(@.field == 'name')].message", hasItem("A unit named “Sở Y tế” exists already.")));
    }

    @Test
    void aNewUnitCanBeRenamedAndIsStillFoundUnderItsFirstName() throws Exception {
        String id = created(json(
                post("/api/units"),
                "{\"kind\":\"DEPARTMENT\",\"parentId\":\"ubnd\",\"validFrom\":\"2026-01-01\","
                        + "\"name\":\"Sở Du lịch\",\"shortName\":\"SDL\"}"));
        as("admin", json(put("/api/units/" + id), "{\"name\":\"Sở Du lịch và Dịch vụ\",\"shortName\":\"SDLDV\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.letterheadOwn[0]").value("SỞ DU LỊCH VÀ DỊCH VỤ"));
        assertThat(units.findByName("so du lich", TODAY))
                .extracting(match -> match.unit().id())
                .containsExactly(id);
    }

    @Test
    void anEndedUnitAnswersThroughItsSuccessor() throws Exception {
        as("admin", json(post("/api/units/sngv/end"), "{\"lastDay\":\"2026-05-31\",\"successorId\":\"stttt\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("organisation.successor-absent"));
        as("admin", json(post("/api/units/sngv/end"), "{\"lastDay\":\"2026-05-31\",\"successorId\":\"vpub\"}"))
                .andExpect(status().isOk());
        assertThat(units.answeringFor("sngv", TODAY).orElseThrow().id()).isEqualTo("vpub");
        as("admin", json(post("/api/units/sngv/end"), "{\"lastDay\":\"2026-07-31\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void registersAppointsAndDeactivatesAnOfficial() throws Exception {
        String official = created(json(
                post("/api/officials"),
                "{\"username\":\"Sct.Second\",\"name\":\"Chuyên viên thứ hai\","
                        + "\"title\":\"Chuyên viên\",\"unitId\":\"sct\"}"));
        String seats = as(
                        "admin",
                        json(post("/api/units/sct/positions"), "{\"role\":\"OFFICER\",\"title\":\"Chuyên viên\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String vacant = JsonPath.<List<String>>read(seats, "$[?(!@.holderId)].positionId")
                .get(0);
        String appointment = "{\"officialId\":\"" + official + "\",\"positionId\":\"%s\",\"validFrom\":\"2026-06-01\"}";
        as("admin", json(post("/api/appointments"), appointment.formatted("sct.officer")))
                .andExpect(jsonPath("$.errors[0].code").value("organisation.position-held"));
        String made = created(json(post("/api/appointments"), appointment.formatted(vacant)));
        assertThat(officials.standing(official, TODAY).groupKeys()).contains("unit:sct:OFFICER");
        as("admin", json(post("/api/appointments/" + made + "/end"), "{\"lastDay\":\"2026-06-01\"}"))
                .andExpect(status().isNoContent());
        assertThat(officials.standing(official, TODAY.plusDays(1)).groupKeys()).isEmpty();
        as("admin", post("/api/officials/" + official + "/deactivate")).andExpect(status().isNoContent());
        as("admin", post("/api/officials/" + official + "/deactivate")).andExpect(status().isConflict());
        as("admin", post("/api/officials/admin/deactivate"))
                .andExpect(jsonPath("$.code").value("organisation.own-account"));
    }

    @Test
    void saysEverythingThatIsWrongWithANewOfficial() throws Exception {
        as("admin", json(post("/api/officials"), "{\"username\":\"sct.head\",\"email\":\"x\",\"unitId\":\"none\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].field", containsInAnyOrder("username", "name", "title", "email", "unitId")));
        as("admin", get("/api/officials").param("search", "giam doc so y te"))
                .andExpect(jsonPath("$[*].username", hasItem("syt.head")));
    }

    @Test
    void theChiefOfTheOfficeArrangesAndEndsASubstitution() throws Exception {
        String terms = "{\"absentId\":\"ubnd.vice1\",\"substituteId\":\"ubnd.vice2\",\"validFrom\":\"2026-06-01\","
                + "\"validTo\":\"2026-06-05\",\"reason\":\"đi công tác\"}";
        String id = JsonPath.read(
                as("vpub.chief", json(post("/api/substitutions"), terms))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        as("ubnd.vice2", get("/api/session"))
                .andExpect(jsonPath("$.actingFor[0].id").value("ubnd.vice1"))
                .andExpect(jsonPath("$.actingFor[0].until").value("2026-06-05"));
        as("vpub.chief", json(post("/api/substitutions"), terms))
                .andExpect(jsonPath("$.errors[0].code").value("organisation.substitution-repeated"));
        as("vpub.chief", get("/api/substitutions"))
                .andExpect(jsonPath("$[0].state").value("ACTIVE"));
        as("vpub.chief", post("/api/substitutions/" + id + "/end")).andExpect(status().isNoContent());
        as("ubnd.vice2", get("/api/session")).andExpect(jsonPath("$.actingFor", hasSize(0)));
        as("vpub.chief", get("/api/substitutions")).andExpect(jsonPath("$", hasSize(0)));
        as("vpub.chief", get("/api/substitutions").param("withOver", "true"))
                .andExpect(jsonPath("$[0].state").value("OVER"));
    }

    @Test
    void saysEverythingThatIsWrongWithASubstitution() throws Exception {
        as(
                        "admin",
                        json(
                                post("/api/substitutions"),
                                "{\"absentId\":\"ubnd.vice1\",\"substituteId\":\"sct.head\","
                                        + "\"positionId\":\"ubnd.chair\",\"validFrom\":\"2026-06-05\",\"validTo\":\"2026-06-01\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].field", containsInAnyOrder("substituteId", "positionId", "validTo", "reason")));
        as("admin", json(post("/api/substitutions"), "{}"))
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder("absentId", "substituteId", "validFrom", "validTo", "reason")));
    }

    @Test
    void pickersAreOpenToEveryOfficial() throws Exception {
        as("xa-tan-hong.officer", get("/api/unit-options").param("kind", "COMMUNE", "WARD"))
                .andExpect(jsonPath("$", hasSize(102)));
        as("xa-tan-hong.officer", get("/api/fields-of-work"))
                .andExpect(jsonPath("$[0].code").value("INDUSTRY_AND_TRADE"));
        as("xa-tan-hong.officer", get("/api/recipient-groups"))
                .andExpect(jsonPath("$[?(@.code == 'COMMUNES')].label", hasItem("UBND các xã, phường")));
    }

    private String created(MockHttpServletRequestBuilder request) throws Exception {
        return JsonPath.read(
                as("admin", request)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private ResultActions as(String official, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(official)).with(csrf()));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
