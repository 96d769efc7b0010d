package io.homeroom.progress.task.web;

import io.homeroom.platform.families.NamesChild;
import io.homeroom.platform.web.text.Text;
import io.homeroom.progress.task.Draft;
import io.homeroom.progress.task.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a parent fills in about a task.
 *
 * @param points earned by solving it; left out: as settled for the child
 * @param imageId an upload of the family, shown with the question
 */
record TaskForm(
    @NotNull UUID childId,
    @NotBlank @Size(max = 2000) @Text String question,
    @NotNull @Size(min = 2, max = 10) List<@Valid @NotNull AnswerForm> answers,
    @Min(1) @Max(10_000) @Nullable Integer points,
    @Size(max = 50) @Text @Nullable String subject,
    @NotNull Language language,
    @Nullable UUID imageId)
    implements NamesChild {

  record AnswerForm(@NotBlank @Size(max = 500) @Text String text, boolean correct) {

    Draft.Choice choice() {
      return new Draft.Choice(text.strip(), correct);
    }
  }

  Draft draft() {
    return new Draft(
        question.strip(),
        answers.stream().map(AnswerForm::choice).toList(),
        points,
        subject,
        language,
        imageId);
  }
}
