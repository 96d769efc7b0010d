/** What is told about points. */
@NullMarked
package io.homeroom.progress.points.messaging;

import org.jspecify.annotations.NullMarked;
