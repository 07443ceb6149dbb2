@echo off
rem Starts Hearsay from any folder with a Java 17 or later alone; the first start prepares a cache that makes later ones fast.
setlocal
set "home=%~dp0"
set "version=0.1.0"
if exist "%home%pom.xml" set "home=%~dp0cli\target\dist\hearsay-%version%\"
set "jar=%home%lib\hearsay-cli-%version%.jar"
if not exist "%jar%" (
  echo hearsay: not built yet; run: mvn -q -DskipTests -pl cli -am package 1>&2
  exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "ready=%LOCALAPPDATA%\hearsay-%version%"
if not exist "%ready%\classes.jsa" "%java%" -cp "%jar%" org.hearsay.cli.Prepare "%ready%"
"%java%" "-XX:SharedArchiveFile=%ready%\classes.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 "-Donnxruntime.native.path=%ready%" "-Dhearsay.models=%ready%\models" -Dstdout.encoding=UTF-8 -jar "%jar%" %*
exit /b %errorlevel%
