/** What is told about tasks. */
@NullMarked
package io.homeroom.progress.task.messaging;

import org.jspecify.annotations.NullMarked;
