package trinhky.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class ProblemsTest {

    record Row(
            @NotBlank String title,
            @Size(min = 2, max = 5) String code,
            Integer amount,
            @Min(2000) Integer year) {}

    record Form(
            @Valid @Size(max = 2) List<Row> rows,
            @Size(max = 3) String remark) {}

    @RestController
    static class Refusing {

        @GetMapping("/refuse/{how}")
        void refuse(@PathVariable String how) {
            throw switch (how) {
                case "domain" ->
                    DomainProblem.invalid(List.of(
                            FieldProblem.of("title", "shared.not-blank"),
                            FieldProblem.of("code", "shared.size", 5, 2)));
                case "duplicate" -> new DuplicateKeyException("unique_number_year");
                default -> new IllegalStateException("secret detail");
            };
        }

        @GetMapping("/days/{id}")
        void days(@PathVariable UUID id, @RequestParam LocalDate from) {}

        @PostMapping("/form")
        void form(@Valid @RequestBody Form form) {}
    }

    @Autowired
    ProblemAdvice advice;

    @Autowired
    LocaleResolver languages;

    @Autowired
    MockMvc application;

    MockMvc mvc;

    @BeforeEach
    void aControllerThatRefuses() {
        mvc = standaloneSetup(new Refusing())
                .setControllerAdvice(advice)
                .setLocaleResolver(languages)
                .build();
    }

    @Test
    void everyFieldIsNamedAtOnceInTheReadersLanguage() throws Exception {
        mvc.perform(get("/refuse/domain"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("shared.invalid"))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[1].message").value("Phải dài từ 2 đến 5 ký tự."));
        mvc.perform(get("/refuse/domain").locale(Locale.ENGLISH).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.errors[0].message").value("Please fill this in."));
    }

    @Test
    void constraintsNameTheFieldByItsPath() throws Exception {
        send("{\"rows\":[{\"title\":\" \",\"code\":\"x\"}]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("rows[0].code"))
                .andExpect(jsonPath("$.errors[0].code").value("shared.size"))
                .andExpect(jsonPath("$.errors[0].message").value("Phải dài từ 2 đến 5 ký tự."))
                .andExpect(jsonPath("$.errors[1].field").value("rows[0].title"));
    }

    @Test
    void whatIsTooLongSaysHowMuchMayStandThere() throws Exception {
        String row = "{\"title\":\"x\",\"code\":\"xy\"}";
        send("{\"rows\":[%s,%s,%s],\"remark\":\"1234\"}".formatted(row, row, row))
                .andExpect(jsonPath("$.errors[0].message").value("Tối đa 3 ký tự."))
                .andExpect(jsonPath("$.errors[1].code").value("shared.size-of-list"))
                .andExpect(jsonPath("$.errors[1].message").value("Tối đa 2 mục."));
    }

    @Test
    void aYearIsNoAmount() throws Exception {
        send("{\"rows\":[{\"title\":\"x\",\"year\":1}]}")
                .andExpect(jsonPath("$.errors[0].message").value("Không được nhỏ hơn 2000."));
    }

    @Test
    void anAddressOfNothingIsNotFoundAndAParameterThatIsMissingOrOfAnotherTypeIsNamed() throws Exception {
        String id = UUID.randomUUID().toString();
        mvc.perform(get("/days/nobody?from=2026-01-01"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("shared.http-404"));
        mvc.perform(get("/days/" + id + "?from=yesterday"))
                .andExpect(jsonPath("$.errors[0].field").value("from"))
                .andExpect(jsonPath("$.errors[0].message").value("Giá trị không đúng kiểu."));
        mvc.perform(get("/days/" + id))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message").value("Mục này còn trống."));
    }

    @Test
    void anUnreadableValueIsNamedByItsPath() throws Exception {
        send("{\"rows\":[{\"title\":\"x\",\"amount\":\"many\"}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("shared.unreadable"))
                .andExpect(jsonPath("$.errors[0].field").value("rows[0].amount"));
        send("{")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors").isEmpty());
    }

    @Test
    void aCollisionIsAnOutcomeNotAFailure() throws Exception {
        mvc.perform(get("/refuse/duplicate"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("shared.changed-by-other"));
    }

    @Test
    void anUnexpectedFailureShowsATraceAndNoDetail() throws Exception {
        String body = mvc.perform(get("/refuse/unexpectedly"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.traceId").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).doesNotContain("secret detail");
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblemsToo() throws Exception {
        application
                .perform(get("/api/nothing-here").with(user("anybody")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("shared.http-404"));
        application
                .perform(post("/api/tasks").with(user("anybody")).with(csrf()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.code").value("shared.http-405"));
    }

    static Stream<Resource> vietnamese() throws Exception {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties"));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void everyCodeHasWordsInBothLanguages(Resource vietnamese) throws Exception {
        Properties words = PropertiesLoaderUtils.loadProperties(vietnamese);
        Properties english = PropertiesLoaderUtils.loadProperties(
                vietnamese.createRelative(vietnamese.getFilename().replace("_vi", "_en")));
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(words.stringPropertyNames()));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(post("/form").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
