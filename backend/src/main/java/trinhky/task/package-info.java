/** The inbox: a projection of the engine's user tasks, with claim, assignment, lists and counts. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "identity", "calendar", "workflow"})
package trinhky.task;
