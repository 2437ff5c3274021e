package trinhky.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models of {@code processes/}, each only when it changed, and then checks what they refer to. */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String ROOT = "processes/";

    private final RepositoryService repository;
    private final BindingCheck check;
    private final ApplicationEventPublisher events;

    ModelDeployment(RepositoryService repository, BindingCheck check, ApplicationEventPublisher events) {
        this.repository = repository;
        this.check = check;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Resource> models = models();
        if (models.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name("trinhky").source("trinhky").enableDuplicateFiltering(true);
        models.forEach(model -> add(deployment, model));
        deployment.deploy();
        List<String> ids = latest();
        log.info("{} process models are deployed", ids.size());
        check.require(ids);
        events.publishEvent(new ModelsDeployed(ids));
    }

    private List<String> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    private static List<Resource> models() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*mn"))
                    .sorted(Comparator.comparing(ModelDeployment::path))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void add(DeploymentBuilder deployment, Resource model) {
        try (InputStream content = model.getInputStream()) {
            deployment.addInputStream(path(model), content);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String path(Resource model) {
        try {
            String url = model.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
