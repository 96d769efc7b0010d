package io.homeroom.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class PrivateTests {

  private static final int AT_ONCE = 8;

  @TempDir Path parent;

  @RepeatedTest(20)
  void makesOneFolderForManyAtOnceThatOnlyItsOwnerReads() throws Exception {
    Path folder = parent.resolve("homes/mine");
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    Callable<Path> maker =
        () -> {
          together.await();
          return Private.folder(folder);
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Path> made : threads.invokeAll(Collections.nCopies(AT_ONCE, maker))) {
        assertThat(made.get()).isEqualTo(folder);
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }
}
