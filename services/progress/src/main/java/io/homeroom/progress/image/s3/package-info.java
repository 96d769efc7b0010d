/** Images in S3, or what speaks like it. */
@NullMarked
package io.homeroom.progress.image.s3;

import org.jspecify.annotations.NullMarked;
