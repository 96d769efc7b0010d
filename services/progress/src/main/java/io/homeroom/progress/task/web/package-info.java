/** Tasks over HTTP. */
@NullMarked
package io.homeroom.progress.task.web;

import org.jspecify.annotations.NullMarked;
