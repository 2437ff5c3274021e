package trinhky.notification;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.notification.domain.Notice;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.NoticeText;
import trinhky.notification.domain.Notices;
import trinhky.notification.domain.OutgoingMail;
import trinhky.organisation.Role;
import trinhky.shared.BusinessClock;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

@IntegrationTest
class NoticesTest {
    @Autowired
    MockMvc http;

    @Autowired
    Notices notices;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID returned;

    @BeforeEach
    void post() {
        SmallProvince.found(jdbc);
        returned = post("returned", NoticeAudience.role("xa-1", Role.OFFICER));
        post("returned", NoticeAudience.role("xa-1", Role.OFFICER));
        post("personal", NoticeAudience.official("xa-1", "xa-1.head"));
    }

    @Test
    void aNoticeIsReadOnceByEachOfItsReaders() throws Exception {
        As officer = As.official(http, "xa-1.officer");
        officer.reads("/api/notices")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].title").value("Báo cáo bị trả lại"))
                .andExpect(jsonPath("$.items[0].read").value(false))
                .andExpect(jsonPath("$.unread").value(1));
        officer.puts("/api/notices/" + returned + "/reading", "{}").andExpect(status().isNoContent());
        officer.puts("/api/notices/" + returned + "/reading", "{}").andExpect(status().isNoContent());
        officer.reads("/api/notices/unread-count")
                .andExpect(jsonPath("$.unread").value(0));
        officer.reads("/api/notices").andExpect(jsonPath("$.items[0].read").value(true));
        officer.reads("/api/notices?unreadOnly=true").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void nobodyElseSeesOrReadsIt() throws Exception {
        As head = As.official(http, "xa-1.head");
        head.reads("/api/notices").andExpect(jsonPath("$.items[*].noticeId", not(hasItem(returned.toString()))));
        As stranger = As.official(http, "xa-2.officer");
        stranger.reads("/api/notices").andExpect(jsonPath("$.items", hasSize(0)));
        stranger.puts("/api/notices/" + returned + "/reading", "{}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("notification.notice-unknown"));
    }

    @Test
    void allAreReadAtOnceAndTheLanguageIsTheReaders() throws Exception {
        http.perform(get("/api/notices")
                        .header("Accept-Language", "en")
                        .with(SecurityMockMvcRequestPostProcessors.user("xa-1.head")))
                .andExpect(jsonPath("$.items[0].title").value("Report returned"));
        As head = As.official(http, "xa-1.head");
        head.puts("/api/notices/reading", "{}").andExpect(status().isNoContent());
        head.reads("/api/notices/unread-count").andExpect(jsonPath("$.unread").value(0));
    }

    private UUID post(String key, NoticeAudience audience) {
        notices.post(new Notice(
                key,
                NoticeKind.RETURNED,
                audience,
                new NoticeText("Báo cáo bị trả lại", "Thiếu số liệu"),
                new NoticeText("Report returned", "Thiếu số liệu"),
                "/tasks",
                "",
                clock.instant()));
        return OutgoingMail.idOf("notice:" + key);
    }
}
