package io.homeroom.marketplace.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the catalogue's tables hold as JSON. */
@Component
public class JsonColumns {
  private static final TypeReference<EnumMap<Language, String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> PAIRS = new TypeReference<>() {};

  private final JsonMapper json;

  JsonColumns(JsonMapper json) {
    this.json = json;
  }

  public Map<Language, String> texts(ResultSet row, String column) throws SQLException {
    return json.readValue(row.getString(column), TEXTS);
  }

  /** In the order in which they were written. */
  public Map<String, String> pairs(ResultSet row, String column) throws SQLException {
    return json.readValue(row.getString(column), PAIRS);
  }

  public String write(Map<?, String> value) {
    return json.writeValueAsString(value);
  }
}
