package io.homeroom.local.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.local.emulator.fault.Fault.Kind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FaultsTests {
  private final Faults faults = new Faults(EnumSet.of(Kind.ERROR, Kind.LOST, Kind.UNDELIVERED));

  @Test
  void befallWhatBeginsSoAsOftenAsIsSaid() {
    faults.add(new Fault(Kind.LOST, 0, 0, "POST /v1/refunds"), 2);
    assertThat(faults.ofCall("GET /v1/refunds")).isEmpty();
    assertThat(faults.ofCall("POST /v1/refunds")).isPresent();
    assertThat(faults.ofCall("POST /v1/refunds/1")).isPresent();
    assertThat(faults.ofCall("POST /v1/refunds")).isEmpty();
  }

  @Test
  void tellCallsFromDeliveries() {
    faults.add(new Fault(Kind.UNDELIVERED, 0, 0, "charge"), 1);
    assertThat(faults.ofCall("charge")).isEmpty();
    assertThat(faults.strikes(Kind.UNDELIVERED, "refund")).isFalse();
    assertThat(faults.strikes(Kind.UNDELIVERED, "charge.failed")).isTrue();
  }

  @Test
  void areThoseTheEmulatorHas() {
    assertThatThrownBy(() -> faults.add(new Fault(Kind.OLD, 0, 0, ""), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
