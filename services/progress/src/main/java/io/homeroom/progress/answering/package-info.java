/**
 * How children answer their tasks.
 *
 * <p>An <em>attempt</em> is one answer to one task. Wrong ones are kept without limit, though not
 * too many in a minute; a correct one solves the task and earns its points.
 */
@ApplicationModule(displayName = "Answering")
@NullMarked
package io.homeroom.progress.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
