package trinhky.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/**
 * Deny by default, seen from outside: whoever is not signed in gets 401 everywhere, and an officer of a commune that has nothing to do with anything gets
 * 403, or 404 where even the existence is not told. A new endpoint is held to that until it is named in one of the two short lists of {@link OpenEndpoints}.
 */
@IntegrationTest
class EveryEndpointTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JsonMapper json;

    @Autowired
    ObjectProvider<ForeignObjects> foreignObjects;

    @Autowired
    TestOfficials officials;

    private MockMvc mvc;
    private List<Endpoint> endpoints;
    private ExampleRequests requests;

    @BeforeEach
    void collect() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        endpoints = Endpoint.of(mappings);
        requests = new ExampleRequests(json, foreignObjects.stream().toList());
        assertThat(endpoints).isNotEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertEach(named(OpenEndpoints.TO_ANYONE).negate(), anonymous(), answer -> answer.getStatus() == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "HEAD", "CLERK"})
    void aStrangerIsRefusedEverythingThatIsNotCommonKnowledge(String role) {
        assertEach(closed(), user(officials.inNewUnit(role)), EveryEndpointTest::isRefused);
    }

    @Test
    void whoAdministersTheProductSeesAndDoesNothingInTheOfficesOfOthers() {
        assertEach(
                closed().and(named(OpenEndpoints.TO_ADMINISTRATORS).negate()),
                user(officials.inNewUnit("ADMINISTRATOR")),
                EveryEndpointTest::isRefused);
    }

    /** What is refused stands there: an unknown id would be refused whoever asks. */
    @Test
    void everyPathNamesSomethingThatExists() {
        assertThat(endpoints)
                .allSatisfy(endpoint -> assertThat(requests.unknownIn(endpoint))
                        .as(endpoint.name())
                        .isEmpty());
    }

    @Test
    void aStrangerIsRefusedEveryItemOfAList() {
        assertEach(
                named(OpenEndpoints.REFUSING_ITEM_BY_ITEM),
                stranger(),
                answer -> answer.getStatus() == 200 && content(answer).contains(".not-yours\""));
    }

    @Test
    void everyOfficialGetsCommonKnowledge() {
        assertEach(
                named(OpenEndpoints.TO_EVERY_OFFICIAL),
                stranger(),
                answer -> answer.getStatus() < 400 || answer.getStatus() == 422);
    }

    @Test
    void theListsNameOnlyWhatExists() {
        assertThat(endpoints)
                .extracting(Endpoint::name)
                .containsAll(OpenEndpoints.TO_ANYONE)
                .containsAll(OpenEndpoints.TO_EVERY_OFFICIAL)
                .containsAll(OpenEndpoints.TO_ADMINISTRATORS)
                .containsAll(OpenEndpoints.REFUSING_ITEM_BY_ITEM);
    }

    private static Predicate<Endpoint> closed() {
        return endpoint -> Stream.of(
                        OpenEndpoints.TO_ANYONE, OpenEndpoints.TO_EVERY_OFFICIAL, OpenEndpoints.REFUSING_ITEM_BY_ITEM)
                .noneMatch(list -> list.contains(endpoint.name()));
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        return answer.getStatus() == 403 || answer.getStatus() == 404;
    }

    private RequestPostProcessor stranger() {
        return user(officials.inNewUnit("OFFICER"));
    }

    private void assertEach(
            Predicate<Endpoint> chosen, RequestPostProcessor sender, Predicate<MockHttpServletResponse> right) {
        SoftAssertions all = new SoftAssertions();
        endpoints.stream().filter(chosen).forEach(endpoint -> {
            MockHttpServletResponse answer = answer(endpoint, sender);
            all.assertThat(right.test(answer))
                    .as("%s answered %s", endpoint.name(), content(answer))
                    .isTrue();
        });
        all.assertAll();
    }

    /** Each request is undone before the next one, a failed statement as well. */
    private MockHttpServletResponse answer(Endpoint endpoint, RequestPostProcessor sender) {
        AbstractMockHttpServletRequestBuilder<?> request = requests.of(endpoint);
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        return savepoint.execute(status -> {
            status.setRollbackOnly();
            return perform(request.with(csrf()).with(sender).accept(MediaType.APPLICATION_JSON, MediaType.ALL));
        });
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String content(MockHttpServletResponse answer) {
        try {
            return answer.getStatus() + " " + answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<Endpoint> named(Set<String> names) {
        return endpoint -> names.contains(endpoint.name());
    }
}
