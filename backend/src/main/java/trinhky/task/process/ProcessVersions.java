package trinhky.task.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Key and version tag of a deployed process, remembered. */
@Component
class ProcessVersions {

    record Version(String key, String tag) {}

    private final RepositoryService repository;
    private final Map<String, Version> known = new ConcurrentHashMap<>();

    ProcessVersions(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    Version of(String processDefinitionId) {
        return known.computeIfAbsent(processDefinitionId, this::read);
    }

    private Version read(String processDefinitionId) {
        ProcessDefinition process = repository.getProcessDefinition(processDefinitionId);
        return new Version(process.getKey(), process.getVersionTag());
    }
}
