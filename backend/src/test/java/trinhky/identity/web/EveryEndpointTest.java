package trinhky.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trinhky.testing.IntegrationTest;

/** Holds for every endpoint of every module, also for those written later. */
@IntegrationTest
class EveryEndpointTest {

    private static final Set<String> OPEN = Set.of("/api/session");

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void asksForASignIn() throws Exception {
        List<String> answeredOtherwise = new ArrayList<>();
        int asked = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    if (!pattern.startsWith("/api/") || OPEN.contains(pattern)) {
                        continue;
                    }
                    asked++;
                    int status = statusOfAnonymous(method, pattern);
                    if (status != 401) {
                        answeredOtherwise.add(method + " " + pattern + " → " + status);
                    }
                }
            }
        }
        Assertions.assertThat(asked).isGreaterThan(20);
        Assertions.assertThat(answeredOtherwise).isEmpty();
    }

    private int statusOfAnonymous(RequestMethod method, String pattern) throws Exception {
        String address = pattern.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
        return web.perform(request(HttpMethod.valueOf(method.name()), address).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
