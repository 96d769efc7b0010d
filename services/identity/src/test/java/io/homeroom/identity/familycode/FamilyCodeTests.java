package io.homeroom.identity.familycode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyCodeTests {

  @ParameterizedTest
  @ValueSource(strings = {"4F7K-9QTZ", "4f7k9qtz", " 4F7K 9QTZ ", "4-f-7-k-9-q-t-z"})
  void isReadHoweverItIsWritten(String typed) {
    assertThat(FamilyCode.read(typed)).isEqualTo(new FamilyCode("4F7K9QTZ"));
  }

  @Test
  void takesLettersForTheDigitsTheyLookLike() {
    assertThat(FamilyCode.read("oOiI-lL22").value()).isEqualTo("00111122");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4F7K9QT", "4F7K9QTZ2", "4F7K9QTU", "4F7K9QT!", "٤F7K9QTZ"})
  void isNotAnythingElse(String typed) {
    assertThatExceptionOfType(NotAFamilyCode.class).isThrownBy(() -> FamilyCode.read(typed));
  }

  @Test
  void isAnotherOneEachTimeAndReadAsItIsWritten() {
    var random = new Random(37);
    var codes = Stream.generate(() -> FamilyCode.next(random)).limit(1_000).toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(codes)
        .allSatisfy(code -> assertThat(FamilyCode.read(code.written())).isEqualTo(code));
  }

  @Test
  void tellsNothingToALog() {
    assertThat(new FamilyCode("4F7K9QTZ").toString()).doesNotContain("4F7K");
  }
}
