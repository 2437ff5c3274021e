package trinhky.workflow;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import trinhky.shared.StartRefused;

/**
 * Holds models and code together: every bean a model names must exist and every user task must name a form
 * ({@code module/task}). Otherwise the application does not start, and says in one sentence what is missing.
 */
@Component
class BindingCheck {

    private static final Logger log = LoggerFactory.getLogger(BindingCheck.class);
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"[$#]\\{\\s*(\\w+)\\s*}\"");
    private static final Pattern CALL = Pattern.compile("[$#]\\{[^}]*?\\b(?<!\\.)([a-z]\\w*)\\.\\w+\\(");
    private static final Pattern USER_TASK = Pattern.compile("<(?:\\w+:)?userTask\\b[^>]*>");
    private static final Pattern FORM_KEY = Pattern.compile("formKey=\"[a-z]+/[a-z][a-z0-9-]*\"");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "dateTime", "now");

    private final RepositoryService repository;
    private final ApplicationContext beans;
    private final boolean strict;

    BindingCheck(
            RepositoryService repository,
            ApplicationContext beans,
            @Value("${trinhky.binding-check:true}") boolean strict) {
        this.repository = repository;
        this.beans = beans;
        this.strict = strict;
    }

    /** Fails, or only warns where {@code trinhky.binding-check=false}, when a model refers to what is not there. */
    void require(List<String> processDefinitionIds) {
        Set<String> missing = new TreeSet<>();
        processDefinitionIds.forEach(id -> missing.addAll(missingIn(xml(id))));
        if (missing.isEmpty()) {
            return;
        }
        String sentence =
                "The process models refer to what the application does not have: " + String.join(", ", missing);
        if (strict) {
            throw new StartRefused(sentence, "Add what is missing, or correct the model in processes/.");
        }
        log.warn(sentence);
    }

    Set<String> missingIn(String xml) {
        Set<String> missing = new TreeSet<>();
        Stream.of(DELEGATE, CALL)
                .flatMap(pattern -> pattern.matcher(xml).results())
                .map(match -> match.group(1))
                .filter(name -> !OF_THE_ENGINE.contains(name) && !beans.containsBean(name))
                .forEach(name -> missing.add("bean " + name));
        USER_TASK
                .matcher(xml)
                .results()
                .map(match -> match.group())
                .filter(tag -> !FORM_KEY.matcher(tag).find())
                .forEach(tag -> missing.add("form key of " + tag.replaceAll(".*\\bid=\"(\\w+)\".*", "$1")));
        return missing;
    }

    private String xml(String processDefinitionId) {
        try (InputStream model = repository.getProcessModel(processDefinitionId)) {
            return new String(model.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
