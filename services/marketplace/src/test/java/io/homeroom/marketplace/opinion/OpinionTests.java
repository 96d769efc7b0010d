package io.homeroom.marketplace.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpinionTests {

  @Test
  void averagesStars() {
    assertThat(new Opinion(9, 2).average()).isEqualTo(4.5);
    assertThat(Opinion.NONE.average()).isZero();
  }

  @Test
  void trustsManyMoreThanOneEnthusiast() {
    var oneEnthusiast = new Opinion(5, 1).standing();
    var many = new Opinion(460, 100).standing();
    assertThat(oneEnthusiast).isBetween(Opinion.NONE.standing(), many);
  }
}
