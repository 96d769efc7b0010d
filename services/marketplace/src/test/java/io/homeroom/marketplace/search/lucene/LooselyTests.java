package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.search.lucene.Shelf.english;
import static io.homeroom.marketplace.search.lucene.Shelf.item;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooselyTests {
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void fill() {
    shelf.put("microscope", item("Pocket Field Microscope", "便携野外显微镜", "ポケット野外顕微鏡"));
    shelf.put("paints", item("Watercolour Travel Set", "旅行水彩套装", "携帯水彩セット"));
    shelf.put("origami", item("A Thousand Sheets of Origami", "一千张折纸", "折り紙千枚セット"));
    shelf.put("loom", item("Wooden Table Loom", "木制桌面织布机", "木の卓上はた織り機"));
    shelf.put("radio", item("Crank Radio with Lamp", "手摇收音机灯", "手回しラジオライト"));
  }

  @AfterEach
  void clear() throws Exception {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "micorscope, microscope",
    "watercolor, paints",
    "orgami, origami",
    "wodden taple, loom",
    "显徽镜, microscope",
    "顕徴鏡, microscope",
    "すいさえ, paints",
  })
  void forgivesSlips(String text, String product) {
    assertThat(shelf.find(text)).contains(product);
  }

  @Test
  void forgivesNothingWhereWordsFitExactly() {
    for (var number = 0; number < 3; number++) {
      shelf.put("lamp " + number, english("Reading lamp", "For the bed"));
    }
    shelf.put("camp", english("Camp bed", "For the garden"));
    assertThat(shelf.find("lamp")).hasSize(4).doesNotContain("camp");
  }

  @Test
  void takesAVeryLongText() {
    assertThat(shelf.find("nothing like it ".repeat(60))).isEmpty();
    assertThat(shelf.find("鼹".repeat(200))).isEmpty();
  }

  @Test
  void forgivesNothingInWordsThatNobodyWrites() {
    var twenty = "counterrevolutionary";
    shelf.put("long", english(twenty, ""));
    assertThat(shelf.find("counterrevolutionarx")).containsExactly("long");
    assertThat(shelf.find("cuonterrevolutionarx")).isEmpty();
    shelf.put("longer", english("counterrevolutionaries", ""));
    assertThat(shelf.find("counterrevolutionaries")).contains("longer");
    assertThat(shelf.find("counterrevolutionariez")).isEmpty();
  }
}
