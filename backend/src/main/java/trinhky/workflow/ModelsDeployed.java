package trinhky.workflow;

import java.util.List;

/**
 * The models of this build are deployed; published once at start, before the job executor starts.
 *
 * @param processDefinitionIds latest version of every process
 */
public record ModelsDeployed(List<String> processDefinitionIds) {}
