@echo off
rem Starts Hearsay from any folder with a Java 17 or later alone; the first start prepares a cache that makes later ones fast.
setlocal
chcp 65001 >nul
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
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo hearsay: there is no "%java%"; install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 2
)
for %%f in ("%jar%") do set "built=%%~zf"
set "ready=%LOCALAPPDATA%\hearsay\%version%-%built%"
if not exist "%ready%\prepared" "%java%" -cp "%jar%" org.hearsay.cli.Prepare "%ready%" <nul
set "fast="
if exist "%ready%\prepared" set fast="-Donnxruntime.native.path=%ready%" "-Dhearsay.models=%ready%\models"
if exist "%ready%\classes.jsa" set fast="-XX:SharedArchiveFile=%ready%\classes.jsa" %fast%
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xmn24m -Xms64m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 %fast% -jar "%jar%" %*
exit /b %errorlevel%
