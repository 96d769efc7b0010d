package io.homeroom.identity;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTests {
  private final ApplicationModules modules = ApplicationModules.of(IdentityApplication.class);

  @Test
  void keepTheirBorders() {
    modules.verify();
  }

  @Test
  void areDrawn() {
    new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }
}
