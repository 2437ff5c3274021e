/** The process engine: configuration, deployment, clock and the start-up check of what models refer to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package trinhky.workflow;
