package trinhky.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

/** What whoever means harm sends first. */
@IntegrationTest
@DemoProvince
class HostileRequestsTest {

    private static final String PASSWORD = "trinh-ky-demo";
    private static final String CHOSEN = "một mật khẩu đủ dài";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/api/session", "/v3/api-docs"})
    void everyAnswerTellsBrowsersToTrustNothingElse(String address) throws Exception {
        web.perform(get(address))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")));
    }

    @Test
    void overAnEncryptedLineBrowsersComeBackEncryptedOnly() throws Exception {
        web.perform(get("/api/session").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void aSessionThatWasThereBeforeTheSignInIsNotTheOneThatIsSignedIn() throws Exception {
        Cookie before = signedIn("stc.officer");
        Cookie after = web.perform(form("stc.head", PASSWORD).cookie(before))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
        web.perform(get("/api/session").cookie(before)).andExpect(status().isUnauthorized());
    }

    @Test
    void aSessionIdOfTheStrangersChoiceIsNotTaken() throws Exception {
        Cookie chosen = new Cookie("SESSION", "AAAAAAAA");
        Cookie given = web.perform(form("stc.head", PASSWORD).cookie(chosen))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(given.getValue()).isNotEqualTo(chosen.getValue());
    }

    @Test
    void aNewPasswordEndsEveryOtherSessionAndRenewsThisOne() throws Exception {
        Cookie here = signedIn("stc.head");
        Cookie elsewhere = signedIn("stc.head");
        MockHttpServletResponse changed = web.perform(put("/api/session/password")
                        .cookie(here)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"password\":\"" + PASSWORD + "\",\"newPassword\":\"" + CHOSEN + "\"}"))
                .andExpect(status().isNoContent())
                .andReturn()
                .getResponse();
        web.perform(get("/api/session").cookie(elsewhere)).andExpect(status().isUnauthorized());
        web.perform(get("/api/session").cookie(here)).andExpect(status().isUnauthorized());
        web.perform(get("/api/session").cookie(changed.getCookie("SESSION")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.officialId").value("stc.head"));
    }

    @Test
    void aCharacterThatNothingCanKeepIsRefusedAndNoFailure() throws Exception {
        undone(() -> web.perform(form("sct\u0000officer", PASSWORD))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("shared.unreadable-characters")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tasks?q=%00", "/api/register?q=%00", "/api/mail-log?q=%00"})
    void norWhenItIsSearchedFor(String address) throws Exception {
        undone(() -> web.perform(get(URI.create(address)).with(user("vpub.clerk")))
                .andExpect(status().isUnprocessableContent()));
    }

    @Test
    void aRequestThatWouldFillTheMemoryIsNotRead() throws Exception {
        byte[] large = new byte[5 * 1024 * 1024];
        web.perform(packet(large))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("shared.http-413"));
    }

    @Test
    void howTheServerWorksInsideIsForAdministratorsOnly() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/metrics").with(user("vpub.clerk"))).andExpect(status().isForbidden());
        web.perform(get("/actuator/metrics").with(user("admin"))).andExpect(status().isOk());
        for (String closed : new String[] {"env", "heapdump", "beans", "loggers", "threaddump"}) {
            web.perform(get("/actuator/" + closed).with(user("admin"))).andExpect(status().isNotFound());
        }
        web.perform(get("/actuator/health"))
                .andExpect(jsonPath("$.components").doesNotExist())
                .andExpect(jsonPath("$.details").doesNotExist());
    }

    @Test
    void whatIsNoMethodOfTheProductIsDenied() throws Exception {
        web.perform(request(HttpMethod.TRACE, "/")).andExpect(status().is4xxClientError());
        web.perform(post("/").with(user("admin")).with(csrf())).andExpect(status().isForbidden());
    }

    /** The message of a refused statement goes to the log: it names the rule, not whose data broke it. */
    @Test
    void whatTheDatabaseRefusesIsNotQuoted() {
        assertThatThrownBy(() -> undone(() -> jdbc.sql("insert into account values ('sct.head', 'bí mật', now())")
                        .update()))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("account_pkey")
                .hasMessageNotContaining("(sct.head)");
    }

    /** A refused statement ends a transaction; the test's own goes on. */
    private <T> void undone(Callable<T> refused) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        savepoint.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                refused.call();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private Cookie signedIn(String username) throws Exception {
        return web.perform(form(username, PASSWORD))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    private static MockHttpServletRequestBuilder form(String username, String password) {
        return post("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("username", username)
                .param("password", password);
    }

    private static MockHttpServletRequestBuilder packet(byte[] content) {
        return post("/api/exchange/packets")
                .with(user("vpub.clerk"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_XML)
                .content(content);
    }
}
