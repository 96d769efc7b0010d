package io.homeroom.progress.task;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language in which a task is written. */
public enum Language {
  @JsonProperty("en")
  EN,
  @JsonProperty("zh")
  ZH,
  @JsonProperty("ja")
  JA
}
