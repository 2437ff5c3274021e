/** The tiny kernel: problems and their answer, the business clock, paging, the act that a timeline shows. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package trinhky.shared;
