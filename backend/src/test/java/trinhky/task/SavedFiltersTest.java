package trinhky.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;

/** Filters of the inbox that an official named. */
@IntegrationTest
class SavedFiltersTest {
    private static final String FILTERS = "/api/task-filters";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    private Office office;

    @BeforeEach
    void staff() {
        office = new Office(jdbc);
    }

    @Test
    void theOwnOnesAreKeptByNameRenamedAndDropped() throws Exception {
        save(office.officer, "Xã phía Đông", "UNIT", "go cong").andExpect(status().isOk());
        save(office.officer, "Báo cáo năm", "TODO", "  năm 2026 ")
                .andExpect(jsonPath("$[*].name", contains("Báo cáo năm", "Xã phía Đông")))
                .andExpect(jsonPath("$[0].q").value("năm 2026"))
                .andExpect(jsonPath("$[1].filter").value("UNIT"));
        String id = firstId(office.officer);
        as(office.officer)
                .puts(FILTERS + "/" + id, "{\"name\":\"Zalo\"}")
                .andExpect(jsonPath("$[*].name", contains("Xã phía Đông", "Zalo")));
        drop(office.officer, id).andExpect(jsonPath("$[*].name", contains("Xã phía Đông")));
        drop(office.officer, id).andExpect(status().isNotFound());
    }

    @Test
    void nobodyReadsRenamesOrDropsThoseOfAColleague() throws Exception {
        save(office.officer, "Riêng", "TODO", "x");
        String id = firstId(office.officer);
        as(office.colleague).reads(FILTERS).andExpect(jsonPath("$", hasSize(0)));
        as(office.colleague).puts(FILTERS + "/" + id, "{\"name\":\"Của tôi\"}").andExpect(status().isNotFound());
        drop(office.head, id).andExpect(status().isNotFound());
        as(office.officer).reads(FILTERS).andExpect(jsonPath("$[0].name").value("Riêng"));
    }

    @Test
    void aNameIsNeededShortAndUsedOnce() throws Exception {
        save(office.officer, "Gấp", "TODO", "x").andExpect(status().isOk());
        refused(save(office.officer, " gấp ", "TODO", "y"), "task.filter-name-taken");
        refused(save(office.officer, "  ", "TODO", "y"), "task.filter-name-missing");
        refused(save(office.officer, "a".repeat(61), "TODO", "y"), "task.filter-name-too-long");
        refused(save(office.officer, "Dài", "TODO", "y".repeat(201)), "task.filter-words-too-long");
        save(office.officer, "Lạ", "NOTHING", "y").andExpect(status().is4xxClientError());
        save(office.colleague, "Gấp", "TODO", "x").andExpect(status().isOk());
    }

    @Test
    void thereAreAtMostTwenty() throws Exception {
        for (int number = 1; number <= 20; number++) {
            save(office.officer, "Bộ lọc " + number, "TODO", "x").andExpect(status().isOk());
        }
        save(office.officer, "Một nữa", "TODO", "x")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("task.too-many-filters"));
    }

    private static void refused(ResultActions answer, String code) throws Exception {
        answer.andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private ResultActions save(String official, String name, String inbox, String words) throws Exception {
        return as(official)
                .posts(FILTERS, "{\"name\":\"%s\",\"filter\":\"%s\",\"q\":\"%s\"}".formatted(name, inbox, words));
    }

    private ResultActions drop(String official, String id) throws Exception {
        return mvc.perform(delete(FILTERS + "/" + id).with(user(official)).with(csrf()));
    }

    private String firstId(String official) throws Exception {
        String body = as(official).reads(FILTERS).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(body, "$[0].filterId");
    }

    private As as(String official) {
        return As.official(mvc, official);
    }
}
