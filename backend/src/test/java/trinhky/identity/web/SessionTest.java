package trinhky.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class SessionTest {

    private static final String PASSWORD = "trinh-ky-demo";

    @Autowired
    MockMvc web;

    @Autowired
    FilterChainProxy filters;

    @Autowired
    CsrfTokenRepository tokens;

    /** {@code csrf()} of any test before puts a test double into the filter, which keeps tokens in sessions. */
    @BeforeEach
    void withTheRealCsrfTokens() {
        filters.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", tokens));
    }

    @Test
    void signsInWithFormCookieAndCsrfTokenAndOutAgain() throws Exception {
        Cookie token = web.perform(get("/api/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value("Chưa đăng nhập, hoặc phiên làm việc đã hết."))
                .andReturn()
                .getResponse()
                .getCookie("XSRF-TOKEN");
        MockHttpServletResponse signedIn = web.perform(
                        form("SCT.head", PASSWORD).cookie(token).header("X-XSRF-TOKEN", token.getValue()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.officialId").value("sct.head"))
                .andReturn()
                .getResponse();
        Cookie session = signedIn.getCookie("SESSION");
        Cookie newToken = signedIn.getCookie("XSRF-TOKEN");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(newToken.getValue()).isNotEqualTo(token.getValue());
        web.perform(get("/api/session").cookie(session, newToken))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.positions[*].role", contains("HEAD")))
                .andExpect(jsonPath("$.unit.letterheadOwn[0]").value("SỞ CÔNG THƯƠNG"));
        web.perform(delete("/api/session").cookie(session, newToken).header("X-XSRF-TOKEN", newToken.getValue()))
                .andExpect(status().isNoContent());
        web.perform(get("/api/session").cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void withoutTheCsrfTokenNothingChanges() throws Exception {
        web.perform(form("sct.head", PASSWORD))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("shared.token-missing"))
                .andExpect(cookie().doesNotExist("SESSION"));
    }

    @Test
    void refusesInTheReadersLanguageAndDoesNotTellWhichNamesExist() throws Exception {
        for (String username : new String[] {"sct.clerk", "nobody-" + System.nanoTime(), ""}) {
            web.perform(form(username, "wrong").with(csrf()).header("Accept-Language", "en"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.code").value("identity.bad-credentials"))
                    .andExpect(jsonPath("$.detail").value("Username and password do not match."));
        }
        web.perform(get("/api/units").header("Accept-Language", "en"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value("Not signed in, or the session has ended."));
    }

    @Test
    void anAnonymousRequestLeavesNoSessionBehind() throws Exception {
        web.perform(get("/api/units")).andExpect(status().isUnauthorized()).andExpect(cookie().doesNotExist("SESSION"));
    }

    @Test
    void repeatedFailuresHaveToWaitEvenWithTheRightPassword() throws Exception {
        for (int time = 0; time < 5; time++) {
            web.perform(form("sxd.clerk", "wrong").with(csrf())).andExpect(status().isUnauthorized());
        }
        web.perform(form("sxd.clerk", PASSWORD).with(csrf()))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("identity.too-many-attempts"));
        web.perform(form("sxd.officer", PASSWORD).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void anInactiveOfficialIsOut() throws Exception {
        web.perform(post("/api/officials/syt.clerk/deactivate")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isNoContent());
        web.perform(form("syt.clerk", PASSWORD).with(csrf())).andExpect(status().isUnauthorized());
        web.perform(get("/api/session").with(user("syt.clerk"))).andExpect(status().isUnauthorized());
    }

    @Test
    void anIssuedPasswordReplacesTheOldOneAndCanBeChanged() throws Exception {
        String issued = JsonPath.read(
                web.perform(post("/api/officials/snv.clerk/password")
                                .with(user("admin"))
                                .with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.password");
        web.perform(form("snv.clerk", issued).with(csrf())).andExpect(status().isOk());
        web.perform(change(issued, "ngắn"))
                .andExpect(jsonPath("$.errors[0].field").value("newPassword"));
        web.perform(change("sai", "một mật khẩu đủ dài"))
                .andExpect(jsonPath("$.errors[0].field").value("password"));
        web.perform(change(issued, "một mật khẩu đủ dài")).andExpect(status().isNoContent());
        web.perform(form("snv.clerk", "một mật khẩu đủ dài").with(csrf())).andExpect(status().isOk());
    }

    @Test
    void outsideTheDemoThereIsNoSignInWithoutPassword() throws Exception {
        web.perform(get("/api/demo/accounts")).andExpect(status().isNotFound());
        web.perform(post("/api/demo/session/admin").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void permissionsFollowFromPositions() throws Exception {
        web.perform(get("/api/session").with(user("admin")))
                .andExpect(jsonPath("$.permissions", hasItem("ADMINISTER")));
        web.perform(get("/api/session").with(user("vpub.chief")))
                .andExpect(jsonPath("$.permissions", contains("ARRANGE_SUBSTITUTIONS")));
        web.perform(get("/api/session").with(user("ubnd.chair")))
                .andExpect(jsonPath("$.permissions").isEmpty());
    }

    private static MockHttpServletRequestBuilder form(String username, String password) {
        return post("/api/session")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("username", username)
                .param("password", password);
    }

    private static MockHttpServletRequestBuilder change(String password, String newPassword) {
        return put("/api/session/password")
                .with(user("snv.clerk"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"password\":\"" + password + "\",\"newPassword\":\"" + newPassword + "\"}");
    }
}
