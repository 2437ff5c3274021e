package trinhky.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
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
import trinhky.testing.TestOfficials;

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

    @Autowired
    TestOfficials officials;

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

    @Test
    void theLogTellsAdministratorsOfEveryNoticeWhenToWhomAndWhoHasReadIt() throws Exception {
        As.official(http, "xa-1.officer").puts("/api/notices/" + returned + "/reading", "{}");
        As administrator = As.official(http, officials.inNewUnit("ADMINISTRATOR"));
        administrator
                .reads("/api/notice-log")
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.read").value(1))
                .andExpect(jsonPath("$.unread").value(1));
        administrator
                .reads("/api/notice-log?read=true&kind=RETURNED&q=thieu so lieu")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].role").value("OFFICER"))
                .andExpect(jsonPath("$.items[0].unitName").isNotEmpty())
                .andExpect(jsonPath("$.items[0].readers").value(1))
                .andExpect(jsonPath("$.items[0].firstReadAt").isNotEmpty());
        administrator.reads("/api/notice-log?to=2020-01-01").andExpect(jsonPath("$.items", hasSize(0)));
        administrator
                .reads("/api/notice-log-sheet?format=CSV&read=true")
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(content().string(startsWith("\uFEFF\"Lúc đăng\",\"Loại\",\"Lý do\"")))
                .andExpect(content().string(containsString("\"Chuyên viên\",\"1 người đã đọc\"")));
        As.official(http, "xa-1.head").reads("/api/notice-log").andExpect(status().isForbidden());
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
