package io.homeroom.platform.test.access;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All that is asked of every operation of a service. The service's {@code AccessMatrixIT} is one.
 */
public abstract class AccessMatrices {

  /** Where the service listens on this machine. */
  protected abstract int port();

  /**
   * An access token for each role, of people who have nothing, and of a service that needs nothing
   * here.
   */
  protected abstract Map<String, String> everybody();

  /** Makes one of each thing that {@code contracts/access.yaml} names. */
  protected abstract Map<String, Callable<Owned>> things();

  @TestFactory
  final Stream<DynamicTest> letsInWhoMay() {
    return new AccessMatrix(service(), everybody()).ofThisModule();
  }

  @TestFactory
  final Stream<DynamicTest> hidesWhatIsOthers() {
    return new Strangers(service(), everybody(), things()).ofThisModule();
  }

  @TestFactory
  final Stream<DynamicTest> survivesHostileBodies() {
    return new HostileBodies(service(), everybody()).ofThisModule();
  }

  @TestFactory
  final Stream<DynamicTest> survivesHostileParameters() {
    return new HostileParameters(service(), everybody()).ofThisModule();
  }

  @TestFactory
  final Stream<DynamicTest> keepsItsInsideToItself(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    return new InternalDoors(service(), everybody()).of(mappings);
  }

  private URI service() {
    return URI.create("http://127.0.0.1:" + port());
  }
}
